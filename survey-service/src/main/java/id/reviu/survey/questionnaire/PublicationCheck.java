package id.reviu.survey.questionnaire;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a draft. */
final class PublicationCheck {

    private PublicationCheck() {}

    /** Everything that keeps a draft from being published. */
    static List<Flaw> of(Definition definition) {
        return all(definition).stream().filter(Flaw::blocks).toList();
    }

    /** Also what does not keep it from being published, such as a hint that is not translated. */
    static List<Flaw> all(Definition definition) {
        var flaws = new ArrayList<Flaw>();
        if (!definition.languages().contains(Definition.INDONESIAN)) {
            flaws.add(new Flaw("", Flaw.Part.TITLE, "", "", "/languages", "questionnaire-not-indonesian"));
        }
        if (definition.pages().isEmpty()) {
            flaws.add(new Flaw("", Flaw.Part.TITLE, "", "", "/pages", "questionnaire-empty"));
        }
        flaws.addAll(StructureCheck.of(definition));
        flaws.addAll(TranslationCheck.of(definition));
        flaws.addAll(LogicCheck.of(definition));
        return flaws;
    }
}
