package id.reviu.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyzeClasses(packages = "id.reviu.gateway")
class ArchitectureTests {

    @ArchTest
    static final ArchRule noCycleBetweenFeatures =
            slices().matching("id.reviu.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule oneJackson =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule noServiceIsCalledPastItsGuard = noClasses()
            .that()
            .resideOutsideOfPackages("..routing..", "..signin..", "id.reviu.gateway")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");
}
