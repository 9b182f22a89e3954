package academy.ocop.authoring;

import academy.ocop.catalogue.EditionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would change.
 *
 * @param against the edition on offer, or null for a new course
 * @param isBaseOld whether another edition was published after the draft began: publishing takes that one's changes back
 * @param isOwn whether the reader wrote in it or handed it in
 */
public record Comparison(
        DraftLook draft, @Nullable EditionId against, boolean isBaseOld, boolean isOwn, List<ChangedFile> files) {

    public Comparison {
        files = List.copyOf(files);
    }
}
