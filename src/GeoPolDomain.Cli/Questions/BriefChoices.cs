using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Cli.Questions;

/// <summary>Chooses which organizations, which force, which claim and which statement the brief of a dataset shows.</summary>
/// <param name="On">The date for which the brief shows members and forces, or null if the dataset has no dates.</param>
/// <param name="Organizations">The organizations whose members the brief shows.</param>
/// <param name="Force">The force whose order of battle the brief shows.</param>
/// <param name="Claim">The claim whose positions the brief shows.</param>
/// <param name="Statement">The statement whose trace the brief shows.</param>
internal sealed record BriefChoices(
    EdtfDate? On,
    ImmutableArray<ActorId> Organizations,
    ForceId? Force,
    ClaimId? Claim,
    StatementId? Statement)
{
    private const int MostOrganizations = 2;

    /// <summary>The choices for the dataset that comes with the tool, made by hand.</summary>
    private static BriefChoices CstoSyria2017 { get; } = new(EdtfDate.Parse("2017-06-22"), ["csto", "cis"], "crrf", "prp-01", "stm-b06n");

    /// <summary>
    /// Chooses for any other dataset by what the dataset has most of: for example the two organizations with the most memberships,
    /// and the claim that most actors dispute.
    /// </summary>
    public static BriefChoices For(Dataset data) => data.Id == ReferenceData.CstoSyria2017.Id ? CstoSyria2017 : new(
        LatestDay(data) is { } day ? EdtfDate.On(day) : null,
        [.. LargestOrganizations(data).Take(MostOrganizations)],
        MostOf(data.Forces.Contributions, one => one.Force),
        MostContested(data.Statements),
        LongestTrace(data));

    // The tool reads no clock, so "today" is the last day on which a statement, a contribution or a membership of the dataset begins.
    private static LocalDate? LatestDay(Dataset data)
    {
        var dates = data.Statements.All.Select(one => one.Said)
            .Concat(data.Forces.Contributions.Select(one => one.When))
            .Concat(data.Memberships.All.Select(one => one.Spell));
        return dates.Select(one => one?.Earliest).Max();
    }

    private static IEnumerable<ActorId> LargestOrganizations(Dataset data) =>
        data.Memberships.All.CountBy(one => one.Organization).OrderByDescending(one => one.Value).Select(one => one.Key);

    private static ClaimId? MostContested(StatementBook book) => book.Claims
        .Select(claim => book.PositionsOn(claim.Id))
        .Where(positions => !positions.All.IsEmpty)
        .OrderByDescending(positions => positions.Of(StanceKind.Affirms).Length * positions.Of(StanceKind.Denies).Length)
        .ThenByDescending(positions => positions.All.Length)
        .FirstOrDefault()?.ClaimId;

    private static StatementId? LongestTrace(Dataset data) => data.Statements.All
        .Select(statement => data.Provenance.TraceOf(statement.Id))
        .Where(trace => !trace.Chains.IsEmpty)
        .OrderByDescending(trace => trace.Within is not null)
        .ThenByDescending(trace => trace.Chains.Max(telling => telling.Steps.Length))
        .FirstOrDefault()?.StatementId;

    private static TId? MostOf<TRecord, TId>(IEnumerable<TRecord> records, Func<TRecord, TId> named) where TId : class =>
        records.CountBy(named).OrderByDescending(one => one.Value).FirstOrDefault().Key;
}
