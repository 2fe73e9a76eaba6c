/** The questionnaire at a respondent's link: native controls only, light enough for a phone. */
export function LinkPage({ token }: { token: string }) {
  return <main aria-busy="true" data-token={token} />;
}
