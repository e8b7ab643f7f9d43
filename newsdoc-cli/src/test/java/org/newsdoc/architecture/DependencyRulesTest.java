package org.newsdoc.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.newsdoc", importOptions = MainCode.class)
class DependencyRulesTest {
    private static final String JSOUP = "org.jsoup..";
    private static final String JACKSON = "com.fasterxml..";

    @ArchTest
    static final ArchRule the_command_knows_the_parsers_which_know_the_core = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.newsdoc..")
            .layer("model")
            .definedBy("org.newsdoc.model..")
            .layer("exchange")
            .definedBy(resideInAnyPackage("org.newsdoc..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("org.newsdoc.model..", "org.newsdoc.parsers..", "org.newsdoc.cli.."))))
            .layer("parsers")
            .definedBy("org.newsdoc.parsers..")
            .layer("cli")
            .definedBy("org.newsdoc.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("parsers")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("cli", "parsers");

    @ArchTest
    static final ArchRule the_model_knows_the_language_alone = classes()
            .that()
            .resideInAPackage("org.newsdoc.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.newsdoc.model..");

    @ArchTest
    static final ArchRule jsoup_is_named_by_the_parsers_alone = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsdoc.parsers..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JSOUP);

    @ArchTest
    static final ArchRule jackson_is_named_only_where_json_is_read_or_written = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.newsdoc.json..",
                    "org.newsdoc.exchange..",
                    "org.newsdoc.parsers.internal.claims..",
                    "org.newsdoc.parsers.internal.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON);

    @ArchTest
    static final ArchRule jackson_is_in_no_published_signature = noMethods()
            .that()
            .arePublic()
            .and(are(published()))
            .should()
            .haveRawReturnType(resideInAnyPackage(JACKSON))
            .orShould()
            .haveRawParameterTypes(anyOf(JACKSON));

    @ArchTest
    static final ArchRule internals_of_a_module_are_used_by_that_module_alone = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsdoc.parsers..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.newsdoc.parsers.internal..");

    @ArchTest
    static final ArchRule internals_of_the_core_stay_in_the_core = noClasses()
            .that()
            .resideInAnyPackage("org.newsdoc.parsers..", "org.newsdoc.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.newsdoc.json.internal..");

    @ArchTest
    static final ArchRule an_optional_is_never_asked_for =
            noMethods().that().arePublic().and(are(published())).should().haveRawParameterTypes(anOptional());

    private static DescribedPredicate<JavaMember> published() {
        return DescribedPredicate.describe(
                "published",
                member -> member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && !member.getOwner().getPackageName().contains(".internal"));
    }

    private static DescribedPredicate<List<JavaClass>> anyOf(String packages) {
        var inside = resideInAnyPackage(packages);
        return DescribedPredicate.describe(
                "any of " + packages, types -> types.stream().anyMatch(inside));
    }

    private static DescribedPredicate<List<JavaClass>> anOptional() {
        return DescribedPredicate.describe(
                "an Optional", types -> types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class)));
    }
}
