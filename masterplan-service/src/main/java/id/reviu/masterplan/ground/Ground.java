package id.reviu.masterplan.ground;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One piece of evidence. It keeps what was seen when it was given, whatever becomes of the thing it points to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PinnedFigure.class, name = "figure"),
    @JsonSubTypes.Type(value = PinnedRealisation.class, name = "realisation"),
    @JsonSubTypes.Type(value = Link.class, name = "link"),
    @JsonSubTypes.Type(value = Note.class, name = "note")
})
public sealed interface Ground permits PinnedFigure, PinnedRealisation, Link, Note {}
