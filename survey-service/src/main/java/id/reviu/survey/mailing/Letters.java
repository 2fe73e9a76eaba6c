package id.reviu.survey.mailing;

import id.reviu.survey.campaign.CampaignId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of a campaign's mails: its own, or else those that come with the software. */
@Repository
class Letters {

    private final JdbcClient jdbc;
    private final Map<Which, Letter> supplied = new HashMap<>();

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
        for (var kind : MailKind.values()) {
            kind.languages().forEach(language -> supplied.put(new Which(kind, language), read(kind, language)));
        }
    }

    /** Which words are meant. */
    record Which(MailKind kind, String language) {}

    private static Letter read(MailKind kind, String language) {
        try {
            var file = new ClassPathResource("mail-templates/" + kind.text() + "." + language + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8);
            var subjectEnds = file.indexOf('\n');
            return new Letter(file.substring(0, subjectEnds).strip(), file.substring(subjectEnds + 1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All the words of a campaign's mails. */
    List<MailTemplate> all(CampaignId campaign) {
        var own = new HashMap<Which, Letter>();
        jdbc.sql("SELECT kind, language, subject, body FROM mail_template WHERE campaign = :campaign")
                .param("campaign", campaign.value())
                .query(row -> {
                    own.put(
                            new Which(MailKind.of(row.getString("kind")), row.getString("language")),
                            new Letter(row.getString("subject"), row.getString("body")));
                });
        var all = new ArrayList<MailTemplate>();
        for (var kind : MailKind.values()) {
            for (var language : kind.languages()) {
                var which = new Which(kind, language);
                var letter = own.getOrDefault(which, supplied(which));
                all.add(new MailTemplate(kind, language, letter, own.containsKey(which)));
            }
        }
        return all;
    }

    Letter of(CampaignId campaign, MailKind kind, String language) {
        return jdbc.sql("""
                        SELECT subject, body FROM mail_template
                        WHERE campaign = :campaign AND kind = :kind AND language = :language
                        """)
                .param("campaign", campaign.value())
                .param("kind", kind.text())
                .param("language", language)
                .query((row, _) -> new Letter(row.getString("subject"), row.getString("body")))
                .optional()
                .orElseGet(() -> supplied(new Which(kind, language)));
    }

    private Letter supplied(Which which) {
        return Objects.requireNonNull(supplied.get(which));
    }

    void keep(CampaignId campaign, MailKind kind, String language, Letter letter) {
        jdbc.sql("""
                        INSERT INTO mail_template (campaign, kind, language, subject, body)
                        VALUES (:campaign, :kind, :language, :subject, :text)
                        ON CONFLICT (campaign, kind, language) DO UPDATE
                        SET subject = excluded.subject, body = excluded.body
                        """)
                .param("campaign", campaign.value())
                .param("kind", kind.text())
                .param("language", language)
                .param("subject", letter.subject())
                .param("text", letter.text())
                .update();
    }
}
