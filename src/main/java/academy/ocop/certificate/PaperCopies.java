package academy.ocop.certificate;

import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** A person's papers, and those she waits for, in the copy of her data. */
@ApplicationScoped
class PaperCopies implements PersonalData {

    @Inject
    CertificateRepository papers;

    @Override
    public String section() {
        return "certificate";
    }

    @Override
    public JsonValue dataOf(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Certificate paper : papers.ofPerson(person)) {
            PaperFacts facts = paper.facts();
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("number", facts.paperNumber())
                    .add("register", facts.registerNumber())
                    .add("code", facts.code().value())
                    .add("name", facts.holderName())
                    .add("birthYear", facts.birthYear())
                    .add("unit", facts.unitName())
                    .add("course", facts.courseTitle().vi())
                    .add("class", facts.classCode())
                    .add("percent", facts.resultPercent())
                    .add("completedOn", facts.completedOn().toString())
                    .add("issuedAt", facts.issuedAt().toString());
            papers.revocation(paper.id())
                    .map(revoked -> revoked.revocation(""))
                    .ifPresent(revoked ->
                            one.add("revokedAt", revoked.revokedAt().toString()).add("revokedFor", revoked.reason()));
            all.add(one);
        }
        for (WaitingPaper waiting : papers.waitingOf(person)) {
            all.add(Json.createObjectBuilder()
                    .add("waitingSince", waiting.completion().at().toString()));
        }
        return all.build();
    }
}
