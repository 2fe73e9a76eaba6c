package id.reviu.survey.receipt;

import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;

import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.campaign.Title;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed in, as receipts say it, and the codes that were given out. */
@Repository
class Receipts {

    private final JdbcClient jdbc;
    private final ZoneId city;

    Receipts(JdbcClient jdbc, @Value("${reviu.city.time-zone}") ZoneId city) {
        this.jdbc = jdbc;
        this.city = city;
    }

    /** What an office last handed in, also while it is correcting it. */
    Optional<Receipt> ofOffice(UUID response) {
        return jdbc.sql("""
                        SELECT r.id, r.campaign, c.title_id, c.title_en, c.simulated, v.version, v.opd,
                               coalesce(o.name, v.opd) AS opd_name, v.at, v.actor_name, v.answers
                        FROM response r
                        JOIN response_version v ON v.response = r.id AND v.action = 'submitted'
                        JOIN campaign c ON c.id = r.campaign
                        LEFT JOIN opd o ON o.code = v.opd
                        WHERE r.id = :id ORDER BY v.version DESC LIMIT 1
                        """).param("id", response).query(this::office).optional();
    }

    private Receipt office(ResultSet row, int number) throws SQLException {
        var at = requiredInstant(row, "at");
        return receipt(
                row,
                LocalDate.ofInstant(at, city),
                new Receipt.Office(
                        requiredUuid(row, "id"),
                        row.getLong("version"),
                        row.getString("opd"),
                        row.getString("opd_name"),
                        at,
                        row.getString("actor_name"),
                        sha256(row.getString("answers"))));
    }

    /** What a stakeholder handed in to a campaign under an id that only who did knows. */
    Optional<Receipt> ofStakeholder(UUID response, CampaignId campaign) {
        jdbc.sql("SELECT set_config('reviu.response', :id, true)")
                .param("id", response.toString())
                .query(String.class)
                .single();
        return jdbc.sql("""
                        SELECT r.campaign, c.title_id, c.title_en, c.simulated, r.submitted_at
                        FROM response r JOIN campaign c ON c.id = r.campaign
                        WHERE r.id = :id AND r.campaign = :campaign AND r.audience = 'stakeholder'
                        """)
                .param("id", response)
                .param("campaign", campaign.value())
                .query((row, _) -> receipt(row, LocalDate.ofInstant(requiredInstant(row, "submitted_at"), city), null))
                .optional();
    }

    private static Receipt receipt(ResultSet row, LocalDate day, Receipt.@Nullable Office office) throws SQLException {
        return new Receipt(
                new CampaignId(requiredUuid(row, "campaign")),
                new Title(row.getString("title_id"), row.getString("title_en")),
                row.getBoolean("simulated"),
                day,
                office);
    }

    private static String sha256(String answers) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(answers.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Remembers that a code was given out; the same receipt again is the same code. */
    void keep(CheckCode code, Receipt receipt) {
        var office = receipt.office();
        jdbc.sql("""
                        INSERT INTO receipt (code_hash, campaign, audience, response, version, submitted_on)
                        VALUES (:hash, :campaign, :audience, :response, :version, :day) ON CONFLICT DO NOTHING
                        """)
                .param("hash", code.hash())
                .param("campaign", receipt.campaign().value())
                .param("audience", office == null ? "stakeholder" : "opd")
                .param("response", office == null ? null : office.response())
                .param("version", office == null ? null : office.version())
                .param("day", receipt.day())
                .update();
    }

    /** What a code stands for. What an office's says is asked of the database as the public may know it. */
    Optional<Confirmation> confirm(CheckCode code) {
        return jdbc.sql("""
                        SELECT c.title_id, c.title_en, c.simulated, r.audience, r.submitted_on,
                               known.opd_name, coalesce(known.corrected, false) AS corrected
                        FROM receipt r
                        JOIN campaign c ON c.id = r.campaign
                        LEFT JOIN LATERAL receipt_stands_for(r.response, r.version) AS known ON r.response IS NOT NULL
                        WHERE r.code_hash = :hash
                        """)
                .param("hash", code.hash())
                .query((row, _) -> new Confirmation(
                        new Title(row.getString("title_id"), row.getString("title_en")),
                        row.getString("audience"),
                        row.getBoolean("simulated"),
                        row.getString("opd_name"),
                        row.getObject("submitted_on", LocalDate.class),
                        row.getBoolean("corrected")))
                .optional();
    }
}
