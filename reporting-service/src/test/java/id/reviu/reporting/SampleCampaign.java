package id.reviu.reporting;

import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Definitions;
import id.reviu.reporting.reference.Question;
import id.reviu.reporting.survey.Kediri;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A campaign of a city's size: every question answered by many offices and stakeholders, from a fixed seed. */
final class SampleCampaign {

    static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000005a1");
    static final int OFFICES = 34;
    static final int STAKEHOLDERS = 160;

    private static final UUID OPD_QUESTIONNAIRE = UUID.fromString("00000000-0000-4000-8000-0000000005d1");
    private static final UUID STAKEHOLDER_QUESTIONNAIRE = UUID.fromString("00000000-0000-4000-8000-0000000005d2");
    private static final List<String> GROUPS = List.of("akademisi", "usaha", "komunitas", "media", "warga");
    private static final List<String> AREAS = List.of("35.71.01", "35.71.02", "35.71.03");
    private static final Object ONCE = new SampleCampaign().tell();

    private final Random random = new Random(2024);

    private SampleCampaign() {}

    static void isTold() {
        ONCE.hashCode();
    }

    private Object tell() {
        Told.questionnaire(OPD_QUESTIONNAIRE, Audience.OPD);
        Told.questionnaire(STAKEHOLDER_QUESTIONNAIRE, Audience.STAKEHOLDER);
        Told.campaign(
                ID,
                "closed",
                true,
                Map.of(Audience.OPD, OPD_QUESTIONNAIRE, Audience.STAKEHOLDER, STAKEHOLDER_QUESTIONNAIRE));
        for (int i = 1; i <= OFFICES; i++) {
            office("sampel-" + i, i);
        }
        for (int i = 0; i < STAKEHOLDERS; i++) {
            Told.stakeholderResponse(
                    ID,
                    STAKEHOLDER_QUESTIONNAIRE,
                    GROUPS.get(i % GROUPS.size()),
                    AREAS.get(random.nextInt(AREAS.size())),
                    answers(Audience.STAKEHOLDER, ""));
        }
        return new Object();
    }

    private void office(String code, int number) {
        Told.opd(
                code,
                number % 5 == 0
                        ? "Dinas Perumahan, Kawasan Permukiman, Pertanahan, dan Lingkungan Hidup Wilayah " + number
                        : "Dinas Contoh " + number);
        var state = number % 3 == 0 ? "submitted" : "verified";
        Told.assignment(UUID.randomUUID(), 2, ID, code, state, null);
        Told.opdResponse(
                UUID.randomUUID(), 1, ID, OPD_QUESTIONNAIRE, code, state, answers(Audience.OPD, "program-" + number));
    }

    private String answers(Audience audience, String programme) {
        var answers = JsonMapper.shared().createObjectNode();
        for (var question : Definitions.questions(Kediri.definition(audience))) {
            var repeat = question.place().repeat();
            if (repeat == null) {
                answer(answers, question, programme);
            } else {
                answer((ObjectNode) answers.path(repeat).get(0), question, programme);
            }
        }
        return answers.toString();
    }

    private void answer(ObjectNode answers, Question question, String programme) {
        var name = question.place().name();
        switch (question) {
            case Question.Choice choice
            when choice.several() ->
                answers.putArray(name).add(one(choice.options()).code());
            case Question.Choice choice ->
                answers.put(name, one(choice.options()).code());
            case Question.Rating rating ->
                answers.put(name, one(rating.scale().points()).value());
            case Question.Grid grid -> {
                var rows = answers.putObject(name);
                grid.rows()
                        .forEach(row ->
                                rows.put(row.name(), one(grid.scale().points()).value()));
            }
            case Question.TwoWayGrid grid -> {
                var rows = answers.putObject(name);
                grid.rows().forEach(row -> {
                    var ratings = rows.putObject(row.name());
                    ratings.put("importance", 3 + random.nextInt(3));
                    ratings.put("performance", 2 + random.nextInt(4));
                });
            }
            case Question.Ranking ranking -> {
                var order = new ArrayList<>(ranking.options());
                Collections.shuffle(order, random);
                var ranked = answers.putArray(name);
                order.forEach(option -> ranked.add(option.code()));
            }
            case Question.Quantity quantity -> answers.put(name, random.nextInt(100));
            case Question.Day day -> answers.put(name, "2024-0%d-15".formatted(1 + random.nextInt(6)));
            case Question.FreeText text -> answers.put(name, "=1+1 tulisan bebas");
            case Question.Files files -> {}
            case Question.Entries entries -> answers.putArray(name).addObject().put("programme", programme);
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
