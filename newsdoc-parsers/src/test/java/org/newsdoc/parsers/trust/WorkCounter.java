package org.newsdoc.parsers.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.jsoup.Jsoup;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.parsers.NewsParser;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Counts the steps that reading an input takes: every method entered and every branch reached in the classes of newsdoc and
 * jsoup, which are loaded a second time with a counter in them. The count is the same on every machine.
 */
final class WorkCounter {
    private static final String COUNTER = "org.newsdoc.work.Counter";

    private final Object parser;
    private final Method parse;
    private final Method steps;

    /** A counter for a parser with the default options. */
    WorkCounter() {
        try {
            var loader = new Counting(WorkCounter.class.getClassLoader());
            var type = loader.loadClass(NewsParser.class.getName());
            parser = type.getMethod("create").invoke(null);
            parse = type.getMethod("parse", CharSequence.class);
            steps = loader.loadClass(COUNTER).getMethod("steps");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no counting parser", e);
        }
    }

    /** The steps that it takes to read an input. */
    long steps(String input) {
        try {
            long before = (long) steps.invoke(null);
            parse.invoke(parser, input);
            return (long) steps.invoke(null) - before;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the counting parser failed", e);
        }
    }

    /** Loads the classes of newsdoc and jsoup anew. */
    private static final class Counting extends URLClassLoader {
        Counting(ClassLoader parent) {
            super(new URL[] {place(NewsParser.class), place(NewsDocument.class), place(Jsoup.class)}, parent);
        }

        private static URL place(Class<?> type) {
            return type.getProtectionDomain().getCodeSource().getLocation();
        }

        @Override
        public URL getResource(String name) {
            var own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.newsdoc.") && !name.startsWith("org.jsoup.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                var known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            var bytes = name.equals(COUNTER) ? counter() : counted(name);
            return defineClass(name, bytes, 0, bytes.length);
        }

        private byte[] counted(String name) throws ClassNotFoundException {
            var file = findResource(name.replace('.', '/') + ".class");
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            try (var in = file.openStream()) {
                var reader = new ClassReader(in.readAllBytes());
                var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
                reader.accept(new WithCounter(writer), 0);
                return writer.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static byte[] counter() {
            var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, WithCounter.NAME, null, "java/lang/Object", null);
            writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "steps", "J", null, null)
                    .visitEnd();
            var method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "steps", "()J", null, null);
            method.visitCode();
            method.visitFieldInsn(Opcodes.GETSTATIC, WithCounter.NAME, "steps", "J");
            method.visitInsn(Opcodes.LRETURN);
            method.visitMaxs(0, 0);
            method.visitEnd();
            writer.visitEnd();
            return writer.toByteArray();
        }
    }

    /** Counts at the beginning of methods and before branches. */
    private static final class WithCounter extends ClassVisitor {
        static final String NAME = COUNTER.replace('.', '/');

        WithCounter(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, generic, thrown)) {
                @Override
                public void visitCode() {
                    super.visitCode();
                    count();
                }

                @Override
                public void visitJumpInsn(int code, Label target) {
                    count();
                    super.visitJumpInsn(code, target);
                }

                private void count() {
                    super.visitFieldInsn(Opcodes.GETSTATIC, NAME, "steps", "J");
                    super.visitInsn(Opcodes.LCONST_1);
                    super.visitInsn(Opcodes.LADD);
                    super.visitFieldInsn(Opcodes.PUTSTATIC, NAME, "steps", "J");
                }
            };
        }
    }
}
