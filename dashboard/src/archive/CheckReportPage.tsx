import type { CheckedReport } from '../api/types';
import { CodeCheck } from '../code-check';
import { useFormat, usePick, useText } from '../i18n';
import { FileCheck } from './FileCheck';
import { messages } from './messages';
import './archive.css';

/** Where anybody who holds a report finds out whether it was published, and whether the file is that one. */
export function CheckReportPage({ code }: { code: string }) {
  const t = useText(messages);
  return (
    <CodeCheck<CheckedReport>
      code={code}
      title={t('title')}
      intro={t('intro')}
      unknownHint={t('unknownHint')}
      path="/api/reporting/public/reports"
      notice={(title, text) => <Answer title={title} text={text} />}
      show={(found) =>
        found.published ? <Published report={found} /> : <Answer title={t('draft')} text={t('draftHint')} />
      }
    />
  );
}

function Answer({ title, text }: { title: string; text: string }) {
  return (
    <section className="report-box">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

function Published({ report }: { report: CheckedReport }) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  return (
    <>
      <section className="report-box">
        <h2>{t('published')}</h2>
        <dl className="report-facts">
          <dt>{t('report')}</dt>
          <dd>{pick(report.title)}</dd>
          <dt>{t('number')}</dt>
          <dd>{report.number}</dd>
          <dt>{t('date')}</dt>
          <dd>{format.dateTime(report.publishedAt)}</dd>
          <dt>{t('by')}</dt>
          <dd>{report.publishedBy}</dd>
          <dt>{t('file')}</dt>
          <dd>{report.format?.toUpperCase()}</dd>
          <dt>SHA-256</dt>
          <dd className="report-hash">
            <code>{report.sha256}</code>
          </dd>
        </dl>
      </section>
      <FileCheck sha256={report.sha256 ?? ''} />
    </>
  );
}
