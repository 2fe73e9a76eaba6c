package id.reviu.reporting.report.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Signs PDF files: PAdES baseline B-B (ETSI EN 319 142-1), a CAdES signature over all of the file. Without a certificate
 * files stay as they are.
 */
@Component
@EnableConfigurationProperties(SignatureSettings.class)
public class PdfSigner {

    private static final int ROOM = 16 * 1024;
    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");

    private final @Nullable Credential credential;
    private final Clock clock;

    PdfSigner(SignatureSettings settings, Clock clock) {
        var file = settings.file();
        var password = settings.password();
        if (file != null && !file.toString().isEmpty()) {
            this.credential = Credential.read(file, password == null ? "" : password);
        } else {
            this.credential = settings.demo() ? Credential.demo(clock.instant()) : null;
        }
        this.clock = clock;
    }

    /** The file with the signature after it; the same file when there is nothing to sign with. */
    public byte[] sign(byte[] pdf) throws IOException {
        var own = credential;
        if (own == null) {
            return pdf;
        }
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions();
                var signed = new ByteArrayOutputStream()) {
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature(own), content -> cades(content, own), options);
            document.saveIncremental(signed);
            return signed.toByteArray();
        }
    }

    private PDSignature signature(Credential own) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES);
        signature.setName(own.certificate().getSubjectX500Principal().getName());
        Calendar now = GregorianCalendar.from(clock.instant().atZone(ZoneOffset.UTC));
        signature.setSignDate(now);
        return signature;
    }

    private static byte[] cades(InputStream content, Credential own) throws IOException {
        try {
            var signer = new JcaContentSignerBuilder(own.algorithm()).build(own.key());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes(own))
                            .build(signer, own.certificate()));
            generator.addCertificates(new JcaCertStore(own.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException failure) {
            throw new IOException("The file could not be signed", failure);
        }
    }

    /** Names the certificate, and leaves the time to the document, as PAdES demands. */
    private static CMSAttributeTableGenerator attributes(Credential own) throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(own.certificate().getEncoded());
        var named = new SigningCertificateV2(new ESSCertIDv2(hash));
        var table =
                new AttributeTable(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(named)));
        var usual = new DefaultSignedAttributeTableGenerator(table);
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }
}
