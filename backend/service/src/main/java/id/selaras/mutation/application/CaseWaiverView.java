package id.selaras.mutation.application;

import java.time.Instant;
import java.util.UUID;

/** A rule that was waived for a case; everybody who may see the case sees it. */
public record CaseWaiverView(String rule, String reason, UUID documentId, String grantedBy, Instant at) {}
