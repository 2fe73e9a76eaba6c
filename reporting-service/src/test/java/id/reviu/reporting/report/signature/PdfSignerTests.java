package id.reviu.reporting.report.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed file says who signed it, and that nothing in it has changed. */
class PdfSignerTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneOffset.UTC);

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(file);
            return file.toByteArray();
        }
    }

    /** The signature of a file, over what the file says it covers. */
    private static boolean holds(byte[] file, byte[] covered) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            var signature = document.getLastSignatureDictionary();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            var range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).as("it covers the whole file").isEqualTo(file.length);
            var cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(covered)), signature.getContents(file));
            var signer = cms.getSignerInfos().getSigners().iterator().next();
            X509CertificateHolder certificate =
                    cms.getCertificates().getMatches(null).iterator().next();
            attributes(signer);
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        }
    }

    private static void attributes(SignerInformation signer) {
        var attributes = signer.getSignedAttributes();
        assertThat(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .isNotNull();
        assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
    }

    @Test
    void signsTheWholeFileSoThatEveryChangeShows() throws Exception {
        var signed = new PdfSigner(new SignatureSettings(null, null, true), CLOCK).sign(pdf());
        assertThat(holds(signed, signed)).isTrue();
        var changed = signed.clone();
        changed[20] ^= 1;
        assertThatThrownBy(() -> assertThat(holds(signed, changed)).isTrue()).isNotNull();
    }

    @Test
    void signsWithTheCertificateOfTheCity(@TempDir Path folder) throws Exception {
        var credential = Credential.demo(CLOCK.instant());
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "city",
                credential.key(),
                "rahasia".toCharArray(),
                credential.chain().toArray(Certificate[]::new));
        var file = folder.resolve("city.p12");
        try (var stream = Files.newOutputStream(file)) {
            store.store(stream, "rahasia".toCharArray());
        }
        var signed = new PdfSigner(new SignatureSettings(file, "rahasia", false), CLOCK).sign(pdf());
        assertThat(holds(signed, signed)).isTrue();
        assertThatThrownBy(() -> new PdfSigner(new SignatureSettings(file, "salah", false), CLOCK))
                .hasMessageContaining("city.p12");
    }

    @Test
    void leavesFilesAloneWithoutACertificate() throws Exception {
        var file = pdf();
        assertThat(new PdfSigner(new SignatureSettings(null, null, false), CLOCK).sign(file))
                .isSameAs(file);
    }
}
