using System.Collections.Immutable;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Cli.Answers;

/// <summary>What of a dataset goes on its page.</summary>
/// <param name="On">The time of the page; null where nothing in the dataset is dated.</param>
/// <param name="Organizations">Whose members are shown.</param>
/// <param name="Force">Whose order of battle is shown.</param>
/// <param name="Claim">On which claim the positions are shown.</param>
/// <param name="Statement">Which statement is traced.</param>
internal sealed record BriefChoices(EdtfDate? On, ImmutableArray<ActorId> Organizations, ForceId? Force, ClaimId? Claim, StatementId? Statement)
{
    private const int Organized = 2;

    /// <summary>Made by hand for the dataset that comes with the tool.</summary>
    private static BriefChoices CstoSyria2017 { get; } = new(EdtfDate.Parse("2017-06-22"), ["csto", "cis"], "crrf", "prp-01", "stm-b06n");

    /// <summary>What to show of a dataset; of one that nobody has chosen for, that of which it holds most.</summary>
    public static BriefChoices For(Dataset data) => data.Id.ToString() == GivenDataset.Usual ? CstoSyria2017 : new(
        LatestDay(data) is { } day ? EdtfDate.On(day) : null,
        [.. data.Memberships.All.CountBy(one => one.Organization).OrderByDescending(one => one.Value).Take(Organized).Select(one => one.Key)],
        MostOf(data.Forces.Contributions, one => one.Force),
        MostContested(data.Statements),
        LongestTold(data));

    // No clock is read: the page is of the last day the dataset tells of.
    private static LocalDate? LatestDay(Dataset data)
    {
        var told = data.Statements.All.Select(one => one.Said)
            .Concat(data.Forces.Contributions.Select(one => one.When))
            .Concat(data.Memberships.All.Select(one => one.Spell));
        return told.Select(one => one?.Earliest).Max();
    }

    private static ClaimId? MostContested(StatementBook book) => book.Claims
        .Select(claim => book.PositionsOn(claim.Id))
        .Where(positions => !positions.All.IsEmpty)
        .OrderByDescending(positions => positions.Of(StanceKind.Affirms).Length * positions.Of(StanceKind.Denies).Length)
        .ThenByDescending(positions => positions.All.Length)
        .FirstOrDefault()?.ClaimId;

    private static StatementId? LongestTold(Dataset data) => data.Statements.All
        .Select(statement => data.Provenance.TraceOf(statement.Id))
        .Where(trace => !trace.Chains.IsEmpty)
        .OrderByDescending(trace => trace.Within is not null)
        .ThenByDescending(trace => trace.Chains.Max(telling => telling.Steps.Length))
        .FirstOrDefault()?.StatementId;

    private static TId? MostOf<TRecord, TId>(IEnumerable<TRecord> records, Func<TRecord, TId> named) where TId : class =>
        records.CountBy(named).OrderByDescending(one => one.Value).FirstOrDefault().Key;
}
