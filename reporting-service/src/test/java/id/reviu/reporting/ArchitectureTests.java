package id.reviu.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between features. */
@AnalyzeClasses(packages = "id.reviu.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("id.reviu.reporting.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_WEB_KNOWS_HTTP = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "id.reviu.reporting.access", "id.reviu.reporting.description")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule ONLY_MESSAGING_KNOWS_TOPICS = noClasses()
            .that()
            .resideOutsideOfPackage("id.reviu.reporting.messaging")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.reviu.platform.outbox..",
                    "id.reviu.platform.inbox..",
                    "org.springframework.kafka..",
                    "org.apache.kafka..");

    @ArchTest
    static final ArchRule STATISTICS_ARE_PLAIN_ARITHMETIC = noClasses()
            .that()
            .resideInAPackage("id.reviu.reporting.statistics")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "id.reviu.platform..");

    @ArchTest
    static final ArchRule JACKSON_IS_THE_THIRD = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields().should().beAnnotatedWith(Autowired.class);

    @Test
    void modulesKeepTheirInsidesToThemselves() {
        ApplicationModules.of(ReportingApplication.class).verify();
    }
}
