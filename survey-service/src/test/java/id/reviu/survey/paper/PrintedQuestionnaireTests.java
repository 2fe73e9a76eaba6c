package id.reviu.survey.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.questionnaire.SampleQuestionnaires;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class PrintedQuestionnaireTests {

    private static String text(Locale locale) throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        var version = SampleQuestionnaires.published().version();
        try (var document = Loader.loadPDF(new QuestionnairePdf(messages).write(version, locale))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(locale.getLanguage());
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void holdsAQuestionOfEveryKindWithItsOptions() throws IOException {
        assertThat(text(Locale.of("id")))
                .contains(
                        "Survei OPD",
                        "Terima kasih telah mengisi",
                        "1. Jabatan pengisi *",
                        "2. Apakah Anda anggota Tim Pelaksana? *",
                        "Ya",
                        "Tidak",
                        "Hanya bila: [2] = 'ya'",
                        "Sumber daya manusia",
                        "Diisi untuk setiap program OPD Anda",
                        "Saran");
    }

    @Test
    void isWrittenInEitherLanguage() throws IOException {
        assertThat(text(Locale.ENGLISH))
                .contains(
                        "Survey of offices",
                        "1. Your position *",
                        "Only if: [2] = 'ya'",
                        "Fill in for each of your programmes")
                .doesNotContain("Jabatan pengisi");
    }
}
