-- what respondents wrote, by the stems of its words
CREATE INDEX free_text_words ON free_text USING gin (to_tsvector('indonesian', content));
