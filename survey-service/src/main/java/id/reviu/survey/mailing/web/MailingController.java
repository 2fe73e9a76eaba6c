package id.reviu.survey.mailing.web;

import id.reviu.platform.web.Page;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.mailing.Letter;
import id.reviu.survey.mailing.Mail;
import id.reviu.survey.mailing.MailKind;
import id.reviu.survey.mailing.MailTemplate;
import id.reviu.survey.mailing.Mailing;
import id.reviu.survey.mailing.MailingDesk;
import id.reviu.survey.mailing.ReminderDay;
import id.reviu.survey.mailing.Trouble;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "mailings")
class MailingController {

    private static final String OF_CAMPAIGN = "/api/survey/campaigns/{id}/mail";

    private final MailingDesk desk;
    private final MessageSource messages;

    MailingController(MailingDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** The words of a mail in one language. */
    record LetterRequest(
            @NotNull @Pattern(regexp = "id|en") @Schema(allowableValues = {"id", "en"})
            String language,

            @NotNull @Size(max = 1000) String subject,
            @NotNull @Size(max = 20000) String text,
            @Nullable MailKind kind) {

        Letter words() {
            return new Letter(subject, text);
        }

        /** What a preview is of; to somebody invited, if it is not said. */
        MailKind previewed() {
            return kind == null ? MailKind.INVITATION : kind;
        }
    }

    /** A mail as somebody would read it. */
    record LetterView(String subject, String text) {}

    /** Where a test went. */
    record TestView(String to) {}

    /** The words of one kind of mail in one language; {@code own} when somebody wrote them for this campaign. */
    record MailTemplateView(MailKind kind, String language, String subject, String text, boolean own) {

        static MailTemplateView of(MailTemplate template) {
            return new MailTemplateView(
                    template.kind(),
                    template.language(),
                    template.letter().subject(),
                    template.letter().text(),
                    template.own());
        }
    }

    /** An order to mail and how far it has come. */
    record MailingView(
            UUID id,
            MailKind kind,
            boolean byCalendar,
            Instant orderedAt,
            @Nullable Instant day,
            int waiting,
            int sent,
            int failed,
            int unclear,
            int dropped) {

        static MailingView of(Mailing mailing) {
            return new MailingView(
                    mailing.id(),
                    mailing.kind(),
                    mailing.byCalendar(),
                    mailing.orderedAt(),
                    mailing.day(),
                    mailing.waiting(),
                    mailing.sent(),
                    mailing.failed(),
                    mailing.unclear(),
                    mailing.dropped());
        }
    }

    /** How a campaign's mails stand; {@code places} are what can stand in braces. */
    record MailView(
            boolean configured,
            String from,
            int toInvite,
            int toRemind,
            int officesToRemind,
            List<String> officesWithoutAddress,
            List<String> places,
            List<MailTemplateView> templates,
            List<ReminderDay> reminders,
            List<MailingView> mailings) {

        static MailView of(MailingDesk.Standing standing) {
            return new MailView(
                    standing.configured(),
                    standing.from(),
                    standing.toInvite(),
                    standing.toRemind(),
                    standing.officesToRemind(),
                    standing.officesWithoutAddress(),
                    Letter.PLACES,
                    standing.templates().stream().map(MailTemplateView::of).toList(),
                    standing.days(),
                    standing.mailings().stream().map(MailingView::of).toList());
        }
    }

    /** To whom mails are wanted; {@code invitation} or {@code assignment} for one person or office alone. */
    record MailingRequest(
            @NotNull MailKind kind,
            @Nullable UUID invitation,
            @Nullable UUID assignment) {

        @Nullable
        UUID alone() {
            return kind == MailKind.OFFICE_REMINDER ? assignment : invitation;
        }
    }

    /** How many mails were ordered. */
    record OrderedView(int mails) {}

    /** On which days before the end those who have not answered are reminded. */
    record RemindersRequest(@NotNull @Size(max = 10) List<@NotNull @Min(1) @Max(60) Integer> daysBefore) {}

    /** A mail, to whom it goes, and what became of it. */
    record SentMailView(
            UUID id,
            String name,
            String email,
            String state,
            @Nullable Instant sentAt,
            int attempts,
            @Nullable String problem) {}

    /** A mail that did not go out, and why. */
    record TroubleView(UUID id, String email, String state, int attempts, String problem) {}

    @GetMapping(OF_CAMPAIGN)
    @Operation(summary = "How a campaign's mails stand: their words, the calendar of reminders, the latest orders")
    MailView find(@PathVariable UUID id) {
        return MailView.of(desk.find(new CampaignId(id)));
    }

    @PutMapping(OF_CAMPAIGN + "/templates/{kind}")
    @Operation(summary = "Write a campaign's own words for a kind of mail in one language")
    MailView write(
            @PathVariable UUID id,
            @Schema(allowableValues = {"invitation", "reminder", "office-reminder"}) @PathVariable MailKind kind,
            @Valid @RequestBody LetterRequest request) {
        desk.write(new CampaignId(id), kind, request.language(), request.words());
        return find(id);
    }

    @PostMapping(OF_CAMPAIGN + "/preview")
    @Operation(summary = "Words as somebody would read them")
    LetterView preview(@PathVariable UUID id, @Valid @RequestBody LetterRequest request) {
        var letter = desk.preview(new CampaignId(id), request.previewed(), request.language(), request.words());
        return new LetterView(letter.subject(), letter.text());
    }

    @PostMapping(OF_CAMPAIGN + "/test")
    @Operation(summary = "Mail words to yourself")
    TestView test(@PathVariable UUID id, @Valid @RequestBody LetterRequest request) {
        return new TestView(desk.test(new CampaignId(id), request.previewed(), request.language(), request.words()));
    }

    @PutMapping(OF_CAMPAIGN + "/reminders")
    @Operation(summary = "Say on which days before the end those who have not answered are reminded")
    List<ReminderDay> plan(@PathVariable UUID id, @Valid @RequestBody RemindersRequest request) {
        return desk.plan(new CampaignId(id), request.daysBefore());
    }

    @PostMapping("/api/survey/campaigns/{id}/mailings")
    @ApiResponse(responseCode = "202", description = "Accepted")
    @Operation(
            summary =
                    "Mail everybody who was not invited yet, or remind everybody or every office that has not answered")
    ResponseEntity<OrderedView> order(@PathVariable UUID id, @Valid @RequestBody MailingRequest request) {
        return ResponseEntity.accepted()
                .body(new OrderedView(desk.order(new CampaignId(id), request.kind(), request.alone())));
    }

    @GetMapping("/api/survey/mailings/{id}/troubles")
    @Operation(summary = "The mails of an order that went wrong, or are tried again")
    Page<TroubleView> troubles(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            Locale locale) {
        return desk.troubles(id, after, Page.limit(limit)).map(trouble -> view(trouble, locale));
    }

    private TroubleView view(Trouble trouble, Locale locale) {
        return new TroubleView(
                trouble.id(), trouble.email(), trouble.state(), trouble.attempts(), words(trouble.problem(), locale));
    }

    private String words(String problem, Locale locale) {
        return Objects.requireNonNullElse(
                messages.getMessage("mail.problem." + problem, null, problem, locale), problem);
    }

    @GetMapping("/api/survey/mailings/{id}/mails")
    @Operation(summary = "The mails of an order: to whom, when, and what became of each")
    Page<SentMailView> mails(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            Locale locale) {
        return desk.mails(id, after, Page.limit(limit)).map(mail -> view(mail, locale));
    }

    private SentMailView view(Mail mail, Locale locale) {
        var problem = mail.problem();
        return new SentMailView(
                mail.id(),
                mail.name(),
                mail.email(),
                mail.state(),
                mail.sentAt(),
                mail.attempts(),
                problem == null ? null : words(problem, locale));
    }

    @PostMapping("/api/survey/mailings/{id}/retry")
    @Operation(summary = "Try those mails of an order again that failed, or of which it is not known")
    OrderedView retry(@PathVariable UUID id) {
        return new OrderedView(desk.retry(id));
    }
}
