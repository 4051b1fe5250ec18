package id.selaras.mutation.application;

import id.selaras.mutation.domain.Vote;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A vote on a case; a vote with a note needs the note. */
public record CastVote(@NotNull Vote vote, @Size(max = 2000) String note) {}
