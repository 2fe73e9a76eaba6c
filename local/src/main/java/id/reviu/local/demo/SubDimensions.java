package id.reviu.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The 18 sub-dimensions as both questionnaires name them, with what the simulated answers lean to. */
final class SubDimensions {
    private static final List<Leaning> ALL = List.of(
            new Leaning("governance_public_service", 4.7, 3.9),
            new Leaning("governance_bureaucracy", 4.2, 3.5),
            new Leaning("governance_public_policy", 4.1, 3.3),
            new Leaning("branding_tourism", 4.0, 3.1),
            new Leaning("branding_business", 3.7, 3.4),
            new Leaning("branding_city_appearance", 3.8, 3.8),
            new Leaning("economy_industry", 3.6, 3.3),
            new Leaning("economy_welfare", 4.6, 3.0),
            new Leaning("economy_transaction", 3.7, 3.7),
            new Leaning("living_harmony", 3.9, 3.4),
            new Leaning("living_health", 4.7, 4.0),
            new Leaning("living_mobility", 4.3, 2.9),
            new Leaning("society_community", 3.6, 3.6),
            new Leaning("society_education", 4.5, 3.7),
            new Leaning("society_security", 4.4, 3.8),
            new Leaning("environment_protection", 4.2, 3.2),
            new Leaning("environment_waste", 4.5, 2.8),
            new Leaning("environment_energy", 3.5, 2.7));

    private static final double DEVIATION = 0.8;

    private SubDimensions() {}

    /** @param mood how far this respondent's view of the performance lies from the usual one */
    static Map<String, Object> judged(Chance chance, double mood) {
        var rows = new LinkedHashMap<String, Object>();
        for (var each : ALL) {
            rows.put(
                    each.name(),
                    Map.of(
                            "importance", chance.point(each.importance(), DEVIATION, 1, 5),
                            "performance", chance.point(each.performance() + mood, DEVIATION, 1, 5)));
        }
        return rows;
    }

    private record Leaning(String name, double importance, double performance) {}
}
