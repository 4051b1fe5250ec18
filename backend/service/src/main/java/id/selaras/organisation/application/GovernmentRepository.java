package id.selaras.organisation.application;

import id.selaras.organisation.domain.Government;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class GovernmentRepository implements PanacheRepositoryBase<Government, UUID> {

    Optional<Government> coded(String code) {
        return find("code", code).firstResultOptional();
    }
}
