package id.reviu.benchmarks.suite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A campaign that very many offices answered, put into survey-service's tables as it would have put them. */
final class ManyResponses {
    private final RunningSuite suite;

    ManyResponses(RunningSuite suite) {
        this.suite = suite;
    }

    /**
     * Makes the campaign: of every thousand responses 900 are verified, 95 handed in, 4 returned, one corrected again.
     *
     * @return which campaign it is
     */
    UUID make(int responses) throws SQLException {
        var campaign = UUID.randomUUID();
        try (var database = suite.connect("survey", "superuser")) {
            database.setAutoCommit(false);
            execute(database, """
                    INSERT INTO campaign (id, version, title_id, title_en, state, opens_at, closes_at, simulated,
                                          minimum_group_size, updated_at)
                    VALUES (?, 2, 'Kampanye besar', 'Large campaign', 'open', now(), now() + interval '1 year', true, 5, now())
                    """, campaign);
            execute(database, """
                    INSERT INTO assignment (id, version, campaign, opd, questionnaire_version, programmes, due_at, accepting,
                                            state, response, reason, updated_at)
                    SELECT uuidv7(), 2, ?, 'opd-' || each, gen_random_uuid(), '[]', now() + interval '1 year', true,
                           CASE WHEN each % 1000 < 900 THEN 'verified' WHEN each % 1000 < 995 THEN 'submitted' ELSE 'returned' END,
                           gen_random_uuid(), 'r', now()
                    FROM generate_series(1, ?) AS each
                    """, campaign, responses);
            execute(database, """
                    INSERT INTO response (id, version, campaign, audience, questionnaire_version, assignment, opd, simulated, state,
                                          answers, digest, saved_at, submitted_at, submitted_by_id, submitted_by_name)
                    SELECT response, 2, campaign, 'opd', questionnaire_version, id, opd, true, state,
                           json_build_object('jabatan', repeat('Sekretaris ', 20)), sha256(opd::bytea), now(),
                           now() - random() * interval '30 days', 'petugas', 'Petugas'
                    FROM assignment WHERE campaign = ?
                    """, campaign);
            database.commit();
            database.setAutoCommit(true);
            execute(database, "VACUUM ANALYZE response");
        }
        return campaign;
    }

    private static void execute(Connection database, String sql, Object... parameters) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            statement.execute();
        }
    }
}
