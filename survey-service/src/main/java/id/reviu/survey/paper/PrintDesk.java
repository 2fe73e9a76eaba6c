package id.reviu.survey.paper;

import id.reviu.survey.questionnaire.QuestionnaireDesk;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gives questionnaires on paper to whoever may read them. */
@Service
public class PrintDesk {

    private final QuestionnaireDesk questionnaires;
    private final QuestionnairePdf pdf;

    PrintDesk(QuestionnaireDesk questionnaires, QuestionnairePdf pdf) {
        this.questionnaires = questionnaires;
        this.pdf = pdf;
    }

    /** A published version as PDF, in one language. */
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council', 'opd-officer', 'opd-head')")
    public byte[] print(UUID questionnaire, int number, Locale locale) {
        return pdf.write(questionnaires.version(questionnaire, number), locale);
    }
}
