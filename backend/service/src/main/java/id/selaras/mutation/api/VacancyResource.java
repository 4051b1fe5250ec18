package id.selaras.mutation.api;

import id.selaras.mutation.application.VacancyFilter;
import id.selaras.mutation.application.VacancyRow;
import id.selaras.mutation.application.VacancyService;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Posts with a free seat. */
@Path("/api/v1/vacancies")
@Tag(name = "Mutation cases")
public class VacancyResource {

    @Inject
    VacancyService vacancies;

    @GET
    @Operation(operationId = "listVacancies", summary = "Posts with a free seat, without anybody's name")
    public Page<VacancyRow> list(@Valid @BeanParam VacancyFilter filter, @Valid @BeanParam PageRequest page) {
        return vacancies.list(filter, page);
    }
}
