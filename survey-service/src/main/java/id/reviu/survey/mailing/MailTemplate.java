package id.reviu.survey.mailing;

/**
 * The words of one kind of mail in one language.
 *
 * @param own whether somebody wrote them for this campaign
 */
public record MailTemplate(MailKind kind, String language, Letter letter, boolean own) {}
