package id.reviu.survey.receipt;

import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.response.ReadingDesk;
import id.reviu.survey.response.ResponseId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives receipts to whoever handed answers in, and confirms those that somebody shows. */
@Service
public class ReceiptDesk {

    private final Receipts receipts;
    private final ReadingDesk reading;
    private final ReceiptPdf pdf;
    private final byte[] secret;

    ReceiptDesk(Receipts receipts, ReadingDesk reading, ReceiptPdf pdf, @Value("${reviu.links.secret}") String secret) {
        this.receipts = receipts;
        this.reading = reading;
        this.pdf = pdf;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The receipt of what an office last handed in, as PDF.
     *
     * @throws NothingHandedIn when there is only a draft
     */
    @Transactional
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'opd-officer', 'opd-head')")
    public byte[] ofOffice(ResponseId id, Locale locale) {
        reading.find(id);
        return receipts.ofOffice(id.value())
                .map(receipt -> write(receipt, id.value(), locale))
                .orElseThrow(NothingHandedIn::new);
    }

    /**
     * The receipt of what a stakeholder handed in, as PDF. The id is known to nobody else.
     *
     * @throws NothingHandedIn when nothing was handed in under it
     */
    @Transactional
    public byte[] ofStakeholder(ResponseId id, CampaignId campaign, Locale locale) {
        return receipts.ofStakeholder(id.value(), campaign)
                .map(receipt -> write(receipt, id.value(), locale))
                .orElseThrow(NothingHandedIn::new);
    }

    /**
     * Confirms a receipt to anybody who holds it.
     *
     * @throws ReceiptUnknown when no receipt has that code
     */
    @Transactional(readOnly = true)
    public Confirmation confirm(String typed) {
        return receipts.confirm(CheckCode.typed(typed)).orElseThrow(ReceiptUnknown::new);
    }

    private byte[] write(Receipt receipt, UUID response, Locale locale) {
        var office = receipt.office();
        var code = CheckCode.of(response + ":" + (office == null ? receipt.day() : office.version()), secret);
        receipts.keep(code, receipt);
        return pdf.write(receipt, code, locale);
    }
}
