package id.selaras.mutation.application;

import id.selaras.planning.application.PlanPosition;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post of a case by its names when the case was opened.
 *
 * @param id         null where the post belongs to another government
 * @param agencyName of the other government's post, as far as this side may know it: what that government is called
 * @param jobClass   1 to 17; null where it is not known or not this side's to know
 */
public record CasePost(
        @Schema(nullable = true) UUID id,
        String jobName,
        String unitName,
        String agencyName,
        @Schema(nullable = true) Integer jobClass) {

    static CasePost of(PlanPosition post) {
        return new CasePost(post.id(), post.jobName(), post.unitName(), post.agencyName(), post.jobClass());
    }

    /** Without its id: the other government has no use for it. */
    CasePost elsewhere() {
        return new CasePost(null, jobName, unitName, agencyName, jobClass);
    }

    /** Named, and nothing else. */
    CasePost named(String government) {
        return new CasePost(null, jobName, unitName, government, null);
    }
}
