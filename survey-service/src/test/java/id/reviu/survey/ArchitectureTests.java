package id.reviu.survey;

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

/** The walls between the rooms of this service. */
@AnalyzeClasses(packages = "id.reviu.survey", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("id.reviu.survey.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule domainKnowsNoWeb = noClasses()
            .that()
            .resideOutsideOfPackages("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..survey.*.web..",
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "jakarta.servlet..",
                    "io.swagger..");

    @ArchTest
    static final ArchRule domainKnowsNoBroker = noClasses()
            .that()
            .resideOutsideOfPackages("..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..survey.messaging..",
                    "org.apache.kafka..",
                    "org.springframework.kafka..",
                    "id.reviu.platform.outbox..",
                    "id.reviu.platform.inbox..");

    @ArchTest
    static final ArchRule oneJackson = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

    @Test
    void featuresUseOnlyWhatOthersShow() {
        ApplicationModules.of(SurveyApplication.class).verify();
    }
}
