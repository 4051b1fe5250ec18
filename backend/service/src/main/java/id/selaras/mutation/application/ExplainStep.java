package id.selaras.mutation.application;

import jakarta.validation.constraints.Size;

/**
 * A step with a few words.
 *
 * @param reason needed where a case is given back, put off, refused or withdrawn; else null
 */
public record ExplainStep(@Size(max = 2000) String reason) {}
