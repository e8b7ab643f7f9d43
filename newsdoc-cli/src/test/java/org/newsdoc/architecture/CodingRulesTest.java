package org.newsdoc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What no code does: write to the console, or depend on the machine's language, zone, clock or charset. */
@AnalyzeClasses(packages = "org.newsdoc", importOptions = MainCode.class)
class CodingRulesTest {
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.System.currentTimeMillis()",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.text.BreakIterator.getSentenceInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.ZoneId.systemDefault()",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()");

    @ArchTest
    static final ArchRule nothing_is_logged_behind_the_callers_back = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule the_library_does_not_touch_the_console = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsdoc.cli..")
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "standard streams",
                    (JavaAccess<?> access) -> access.getTarget().getOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err", "in")
                                    .contains(access.getTarget().getName())));

    @ArchTest
    static final ArchRule no_result_depends_on_the_machine = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "default locale, zone, clock or charset", CodingRulesTest::asksTheMachine));

    @ArchTest
    static final ArchRule packages_are_concerns = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..impl..", "..dto..");

    @ArchTest
    static final ArchRule packages_are_null_marked = classes().should(belongToANullMarkedPackage());

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var target = access.getTarget();
        boolean clock = target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time");
        return clock || OF_THE_MACHINE.contains(target.getFullName());
    }

    private static ArchCondition<JavaClass> belongToANullMarkedPackage() {
        return new ArchCondition<>("belong to a null-marked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not null-marked"));
            }
        };
    }
}
