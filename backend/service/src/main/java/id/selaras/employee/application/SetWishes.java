package id.selaras.employee.application;

import id.selaras.employee.domain.WishReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * The own wishes, the dearest first; they take the place of those before.
 *
 * @param wishes may be empty: nothing is wished any more
 */
public record SetWishes(@NotNull @Size(max = 20) List<@Valid @NotNull Wish> wishes) {

    /**
     * One wish.
     *
     * @param positionId the post, or null where a unit is named
     * @param unitId     the unit, or null where a post is named
     * @param acceptable whether one would go there; false: not there
     * @param text       in one's own words, or null
     */
    public record Wish(
            UUID positionId,
            UUID unitId,
            boolean acceptable,
            @NotNull WishReason reason,
            @Size(max = 1000) String text) {

        boolean namesNotOnePlace() {
            return (positionId == null) == (unitId == null);
        }
    }
}
