package id.selaras.survey.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Answers a comment in public: the reply stands alone, without the comment. */
public record ReplyToComment(@NotBlank @Size(max = 500) String reply) {}
