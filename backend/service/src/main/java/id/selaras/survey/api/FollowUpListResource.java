package id.selaras.survey.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import id.selaras.survey.application.FollowUpListFilter;
import id.selaras.survey.application.FollowUpListRow;
import id.selaras.survey.application.FollowUpListService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The follow-up plans of all surveys together. */
@Path("/api/v1/survey-follow-ups")
@Tag(name = "Surveys")
public class FollowUpListResource {

    @Inject
    FollowUpListService items;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listFollowUps", summary = "What is planned after all surveys, the nearest quarter first")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<FollowUpListRow> list(@Valid @BeanParam FollowUpListFilter filter, @Valid @BeanParam PageRequest page) {
        return items.list(filter, page);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportFollowUps", summary = "The filtered plans as a file", hidden = true)
    public Response export(@Valid @BeanParam FollowUpListFilter filter) {
        return exports.answer(items.table(filter));
    }
}
