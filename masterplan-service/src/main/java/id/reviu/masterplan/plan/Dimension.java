package id.reviu.masterplan.plan;

import id.reviu.masterplan.language.Text;
import java.util.List;

/** One of the sides from which a plan looks at the city. */
public record Dimension(String code, Text name, List<SubDimension> subDimensions) {

    public Dimension {
        subDimensions = List.copyOf(subDimensions);
    }

    /** Whether the full path names a part of this dimension. */
    public boolean has(String subDimension) {
        return subDimensions.stream().anyMatch(part -> part.code().equals(subDimension));
    }
}
