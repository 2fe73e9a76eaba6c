package id.reviu.masterplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between features. */
@AnalyzeClasses(packages = "id.reviu.masterplan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("id.reviu.masterplan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_WEB_KNOWS_HTTP = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "id.reviu.masterplan.answer")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule ONLY_MESSAGING_KNOWS_THE_OUTBOX = noClasses()
            .that()
            .resideOutsideOfPackage("id.reviu.masterplan.messaging")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.reviu.platform.outbox..",
                    "id.reviu.platform.inbox..",
                    "org.springframework.kafka..",
                    "org.apache.kafka..");

    @ArchTest
    static final ArchRule JACKSON_IS_THE_THIRD = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule NOTHING_CHANGES_BEHIND_ITS_BACK = fields().that()
            .areDeclaredInClassesThat()
            .areNotAnonymousClasses()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .as("state lives in the database, fields are final");

    @Test
    void modulesKeepTheirInsidesToThemselves() {
        ApplicationModules.of(MasterplanApplication.class).verify();
    }
}
