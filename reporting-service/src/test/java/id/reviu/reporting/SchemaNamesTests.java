package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The interface's description names shapes by their simple name: two of the same name would describe each other. */
class SchemaNamesTests {

    @Test
    void noTwoPublicRecordsShareAName() {
        var names = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.reviu.reporting")
                        .stream()
                        .filter(one -> one.isRecord() && one.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(one -> !one.getPackageName().endsWith(".statistics"))
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName));
        assertThat(names.values()).allSatisfy(sameName -> assertThat(sameName).hasSize(1));
    }
}
