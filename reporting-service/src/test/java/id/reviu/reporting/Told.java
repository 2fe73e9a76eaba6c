package id.reviu.reporting;

import id.reviu.platform.test.TopicReader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.survey.Kediri;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells this service what the other services would. */
final class Told {

    private static final String DONE =
            "\"action\": \"changed\", \"actor\": {\"id\": \"a\", \"name\": \"Admin\"}, \"at\": \"2024-05-20T02:00:00Z\"";

    private Told() {}

    private static void send(String topic, String key, String state) {
        TopicReader.of(topic).send(key, state);
    }

    static void opd(String code, String name) {
        send("reviu.opd.v1", code, """
                {"id": "%1$s", "version": 1, %3$s, "code": "%1$s", "name": "%2$s", "kind": "dinas", "confirmed": true,
                 "status": "active", "successor": null}""".formatted(code, name, DONE));
    }

    static void plan(UUID id) {
        plan(id, 1, "approved");
    }

    static void plan(UUID id, int number, String status) {
        send("reviu.plan.v1", id.toString(), """
                {"id": "%s", "version": 1, %s, "code": "masterplan", "number": %d, "title": {"id": "Masterplan", "en": "Masterplan"},
                 "from": 2020, "to": 2029, "status": "%s", "basedOn": null, "dimensions": [
                  {"code": "governance", "name": {"id": "Tata Kelola Cerdas", "en": "Smart governance"}, "subDimensions": [
                    {"code": "governance/public service", "name": {"id": "Pelayanan publik", "en": "Public service"}}]},
                  {"code": "society", "name": {"id": "Masyarakat Cerdas", "en": "Smart society"}, "subDimensions": []},
                  {"code": "economy", "name": {"id": "Ekonomi Cerdas", "en": "Smart economy"}, "subDimensions": []}]}""".formatted(id, DONE, number, status));
    }

    static void programme(UUID plan, String code, String name, String opd) {
        var id = UUID.randomUUID();
        send("reviu.programme.v1", id.toString(), """
                {"id": "%s", "version": 1, %s, "plan": "%s", "code": "%s", "name": "%s", "dimension": "governance",
                 "subDimension": "governance/public service", "opd": "%s", "supportingOpds": [], "quickWin": true, "ict": false,
                 "from": 2022, "to": 2029, "confirmed": false}""".formatted(id, DONE, plan, code, name, opd));
    }

    static UUID indicator(
            String code, String direction, String dimension, String opd, int year, @Nullable String target) {
        var id = UUID.randomUUID();
        indicator(id, null, id, code, direction, dimension, opd, year, target);
        return id;
    }

    static void indicator(
            UUID id,
            @Nullable UUID plan,
            UUID origin,
            String code,
            String direction,
            String dimension,
            String opd,
            int year,
            @Nullable String target) {
        send("reviu.indicator.v1", id.toString(), """
                {"id": "%s", "version": 1, %s, "plan": %s, "code": "%s", "name": "Indikator %s", "unit": "indeks",
                 "direction": "%s", "dimension": "%s", "opd": "%s", "origin": "%s",
                 "targets": [{"year": %d, "value": %s, "lower": null, "upper": null, "note": null}]}""".formatted(
                        id,
                        DONE,
                        plan == null ? "null" : "\"" + plan + "\"",
                        code,
                        code,
                        direction,
                        dimension,
                        opd,
                        origin,
                        year,
                        target));
    }

    static void realisation(UUID indicator, String opd, int year, String value, String state) {
        var id = UUID.nameUUIDFromBytes((indicator + "/" + year).getBytes(StandardCharsets.UTF_8));
        send("reviu.realisation.v1", id.toString(), """
                {"id": "%s", "version": 1, %s, "indicator": "%s", "opd": "%s", "year": %d, "value": %s, "state": "%s",
                 "note": null, "reason": null, "submittedBy": {"id": "b", "name": "Petugas"}, "verifiedBy": null}""".formatted(id, DONE, indicator, opd, year, value, state));
    }

    static void evaluation(int year, String index, String governance) {
        send("reviu.evaluation.v1", String.valueOf(year), """
                {"id": "%1$d", "version": 1, %2$s, "year": %1$d, "index": %3$s, "components": [],
                 "dimensions": [{"dimension": "governance", "value": %4$s}]}""".formatted(year, DONE, index, governance));
    }

    static void review(UUID plan) {
        review(UUID.randomUUID(), plan, "2024-03-07");
    }

    static void review(UUID id, UUID plan, String from) {
        send("reviu.review.v1", id.toString(), """
                {"id": "%s", "version": 1, %s, "title": {"id": "Reviu 2024", "en": "Review 2024"}, "plan": "%s",
                 "phase": "survey", "from": "%s", "to": null, "meetings": []}""".formatted(id, DONE, plan, from));
    }

    static void finding(UUID id, UUID review, String state, boolean evidenced) {
        send("reviu.finding.v1", id.toString(), """
                {"id": "%s", "version": 2, %s, "review": "%s", "kind": "weakness", "severity": "high", "dimension": "living",
                 "subDimension": null, "programme": null, "indicator": null, "text": {"id": "Belum merata", "en": null},
                 "evidenced": %s, "evidence": %s, "state": "%s", "reason": null}""".formatted(
                        id,
                        DONE,
                        review,
                        evidenced,
                        evidenced ? "[{\"kind\": \"note\", \"note\": \"Notulen\"}]" : "[]",
                        state));
    }

    static void recommendation(
            UUID id, long version, UUID review, UUID finding, String opd, String due, String state, int progress) {
        send("reviu.recommendation.v1", id.toString(), """
                {"id": "%s", "version": %d, %s, "review": "%s", "findings": ["%s"], "opd": "%s", "priority": "high",
                 "due": "%s", "measure": "adjust", "text": {"id": "Perluas", "en": null}, "state": "%s", "reason": null,
                 "progress": %d, "narrative": null, "evidence": [], "claimedBy": null, "verifiedBy": null}""".formatted(
                        id, version, DONE, review, finding, opd, due, state, progress));
    }

    static void assessment(UUID id, UUID review, String opd, String index) {
        send("reviu.assessment.v1", id.toString(), """
                {"id": "%s", "version": 3, %s, "instrument": "%s", "code": "kesiapan", "name": {"id": "Kesiapan kota", "en": null},
                 "subject": "opd", "opd": "%s", "year": 2023, "review": "%s", "assessors": 1, "state": "final", "reason": null,
                 "selfScores": [], "submittedBy": null, "handedIn": 1, "assessorScores": [], "finalScores": [],
                 "concludedBy": null, "index": %s, "grade": "siap", "gradeName": {"id": "Siap", "en": "Ready"}, "nodes": []}""".formatted(id, DONE, UUID.randomUUID(), opd, review, index));
    }

    static void questionnaire(UUID version, Audience audience) {
        questionnaire(version, Kediri.definition(audience).toString());
    }

    static void questionnaire(UUID version, String definition) {
        send("reviu.questionnaire.v1", version.toString(), """
                {"id": "%s", "version": 1, %s, "questionnaire": "%s", "number": 1, "title": {"id": "Survei", "en": "Survey"},
                 "definition": %s}""".formatted(version, DONE, UUID.randomUUID(), definition));
    }

    static void campaign(UUID id, String state, boolean simulated, Map<Audience, UUID> questionnaires) {
        var parts = questionnaires.entrySet().stream()
                .map(part -> """
                        {"audience": "%s", "questionnaire": "%s", "number": 1, "questionnaireVersion": "%s",
                         "opds": ["dinkes", "disdik"], "groups": ["akademisi", "usaha", "komunitas", "media", "warga"]}""".formatted(part.getKey().code(), UUID.randomUUID(), part.getValue()))
                .collect(Collectors.joining(","));
        send("reviu.campaign.v1", id.toString(), """
                {"id": "%s", "version": 1, %s, "title": {"id": "Survei 2024", "en": "Survey 2024"}, "review": null,
                 "state": "%s", "opensAt": "2024-05-06T00:00:00Z", "closesAt": "2024-06-06T00:00:00Z", "simulated": %s,
                 "minimumGroupSize": 5, "parts": [%s]}""".formatted(id, DONE, state, simulated, parts));
    }

    static void assignment(UUID id, long version, UUID campaign, String opd, String state, @Nullable String reason) {
        send("reviu.assignment.v1", id.toString(), """
                {"id": "%s", "version": %d, %s, "campaign": "%s", "opd": "%s", "state": "%s", "response": null,
                 "dueAt": "2024-06-06T00:00:00Z", "reason": %s, "submittedAt": null}""".formatted(
                        id, version, DONE, campaign, opd, state, reason == null ? "null" : '"' + reason + '"'));
    }

    static void opdResponse(
            UUID id, long version, UUID campaign, UUID questionnaire, String opd, String state, String answers) {
        response(
                id,
                version,
                campaign,
                questionnaire,
                "\"audience\": \"opd\", \"opd\": \"" + opd + "\"",
                state,
                answers);
    }

    static void stakeholderResponse(UUID campaign, UUID questionnaire, String group, String area, String answers) {
        response(
                UUID.randomUUID(),
                1,
                campaign,
                questionnaire,
                "\"audience\": \"stakeholder\", \"opd\": null, \"group\": \"%s\", \"area\": \"%s\""
                        .formatted(group, area),
                "submitted",
                answers);
    }

    private static void response(
            UUID id, long version, UUID campaign, UUID questionnaire, String who, String state, String answers) {
        send("reviu.response.v1", id.toString(), """
                {"id": "%s", "version": %d, %s, "campaign": "%s", "questionnaireVersion": "%s", "assignment": null, %s,
                 "state": "%s", "simulated": false, "answers": %s, "submittedAt": "2024-05-20T02:00:00Z",
                 "submittedBy": {"id": "b", "name": "Petugas"}, "verifiedBy": null, "verifiedAt": null}""".formatted(
                        id, version, DONE, campaign, questionnaire, who, state, answers));
    }

    static List<String> unsur() {
        return List.of(
                "persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana");
    }
}
