using System.Runtime.CompilerServices;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Output;

/// <summary>
/// The dataset that an answer in JSON is about, so that the answer can say the name beside an id: <c>"actor": "armenia"</c> and
/// <c>"actorName": "Armenia"</c>.
/// </summary>
internal static class NamedAnswer
{
    private static readonly ConditionalWeakTable<Utf8JsonWriter, Dataset> Datasets = [];

    /// <summary>Says which dataset the answer of a writer is about.</summary>
    public static void IsAbout(this Utf8JsonWriter json, Dataset data) => Datasets.Add(json, data);

    /// <summary>Writes the name of an actor, or the caption of another record, beside its id.</summary>
    public static void Name(this Utf8JsonWriter json, string member, object id)
    {
        if (!Datasets.TryGetValue(json, out var data))
            return;
        if (id is ActorId actor && data.Actors.Find(actor) is not null)
            json.WriteString($"{member}Name", data.Actors.NameOf(actor));
        else if (KeyOf(id) is { } key && data.Find(key) is not null)
            json.WriteString($"{member}Caption", data.CaptionOf(key));
    }

    private static RecordKey? KeyOf(object id) => id switch
    {
        RecordKey key => key,
        ClaimId claim => claim.Key,
        ConditionId condition => condition.Key,
        DecisionRuleId rule => rule.Key,
        ForceId force => force.Key,
        ObligationId obligation => obligation.Key,
        SourceId source => source.Key,
        StatementId statement => statement.Key,
        TenureId tenure => tenure.Key,
        TreatyId treaty => treaty.Key,
        UnitId unit => unit.Key,
        _ => null,
    };
}
