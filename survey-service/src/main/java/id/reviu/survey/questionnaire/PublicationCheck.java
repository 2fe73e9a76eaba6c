package id.reviu.survey.questionnaire;

import java.util.ArrayList;
import java.util.List;

/** Everything that keeps a draft from being published. */
final class PublicationCheck {

    private PublicationCheck() {}

    static List<Flaw> of(Definition definition) {
        var flaws = new ArrayList<Flaw>();
        if (!definition.languages().contains(Definition.INDONESIAN)) {
            flaws.add(new Flaw("", Flaw.Part.TITLE, "", "", "/languages", "questionnaire-not-indonesian"));
        }
        if (definition.pages().isEmpty()) {
            flaws.add(new Flaw("", Flaw.Part.TITLE, "", "", "/pages", "questionnaire-empty"));
        }
        TranslationCheck.of(definition).stream().filter(Flaw::blocks).forEach(flaws::add);
        flaws.addAll(LogicCheck.of(definition));
        return flaws;
    }
}
