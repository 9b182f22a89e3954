package academy.ocop.certificate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * The signature over a paper's printed facts: a compact JWS (ES256) that stands in the register and in the PDF's metadata, so
 * that a paper can be checked without the portal, and a changed row of the register shows.
 */
final class PaperSeal {

    /** What kind of token it is, so that it cannot pass for another. */
    static final String TYPE = "ocop-paper+jws";

    private PaperSeal() {}

    /** A new key pair as JWK text with its private half; the key id is the key's thumbprint. */
    static String newKey() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String keyId(String jwk) {
        return key(jwk).getKeyId();
    }

    static String publicHalf(String jwk) {
        return key(jwk).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    static String sign(PaperFacts facts, String jwk) {
        PublicJsonWebKey key = key(jwk);
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setHeader("typ", TYPE);
        token.setKey(key.getPrivateKey());
        token.setPayload(claims(facts));
        try {
            return token.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The id of the key that signed a token. */
    static String signedBy(String token) {
        try {
            JsonWebSignature read = new JsonWebSignature();
            read.setCompactSerialization(token);
            return String.valueOf(read.getKeyIdHeaderValue());
        } catch (JoseException notOurs) {
            return "";
        }
    }

    /** Whether the token was signed with the private half of the key and says exactly these facts. */
    static boolean confirms(String token, PaperFacts facts, String publicJwk) {
        try {
            JsonWebSignature read = new JsonWebSignature();
            read.setAlgorithmConstraints(new AlgorithmConstraints(
                    ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256));
            read.setCompactSerialization(token);
            read.setKey(key(publicJwk).getPublicKey());
            return read.verifySignature() && read.getPayload().equals(claims(facts));
        } catch (JoseException notOurs) {
            return false;
        }
    }

    private static PublicJsonWebKey key(String jwk) {
        try {
            return (PublicJsonWebKey) JsonWebKey.Factory.newJwk(jwk);
        } catch (JoseException damaged) {
            throw new IllegalStateException("The key that signs papers cannot be read.", damaged);
        }
    }

    /** In this order, so that the same facts always make the same text. */
    private static String claims(PaperFacts facts) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("number", facts.paperNumber());
        claims.put("register", facts.registerNumber());
        claims.put("code", facts.code().value());
        claims.put("name", facts.holderName());
        claims.put("birthYear", facts.birthYear());
        claims.put("unit", facts.unitName());
        claims.put("course", facts.course());
        claims.put("courseVersion", facts.courseVersion());
        claims.put("titleVi", facts.courseTitle().vi());
        claims.put("titleEn", facts.courseTitle().en());
        claims.put("class", facts.classCode());
        claims.put("minutes", facts.studyMinutes());
        claims.put("lawDate", facts.lawDate().toString());
        claims.put("percent", facts.resultPercent().stripTrailingZeros().toPlainString());
        claims.put("from", facts.startedOn().toString());
        claims.put("to", facts.completedOn().toString());
        claims.put("issuedAt", facts.issuedAt().toString());
        claims.put("officeVi", facts.officeNameVi());
        claims.put("officeEn", facts.officeNameEn());
        claims.put("officeParentVi", facts.officeParentVi());
        claims.put("place", facts.officePlaceVi());
        claims.put("demonstration", facts.demonstration());
        return JsonUtil.toJson(claims);
    }
}
