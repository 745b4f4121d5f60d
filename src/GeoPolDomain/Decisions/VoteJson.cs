using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Decisions;

/// <summary>Reads votes and rules from JSON documents of their own, outside a dataset, and finds inconsistencies in them.</summary>
/// <remarks>
/// Besides format errors, these are errors: a voter is named twice, a ballot names a voter outside the electorate, more votes are counted
/// than there are voters, or the weights do not sum to their stated total.
/// </remarks>
public static class VoteJson
{
    /// <summary>Reads votes and checks them against a rule.</summary>
    /// <param name="utf8">The JSON document: one object.</param>
    /// <param name="rule">
    /// The rule under which the votes are to be evaluated. Null means that only the votes themselves are checked.
    /// </param>
    /// <param name="electorate">The voters. Null means the voters that the votes state, or else those that the rule states.</param>
    /// <exception cref="DocumentException">The document has errors. The exception lists them with their positions.</exception>
    public static Votes ReadVotes(ReadOnlySpan<byte> utf8, DecisionRule? rule = null, Electorate? electorate = null)
    {
        var read = ReadAgainst(utf8, rule, electorate);
        return read.Value ?? throw new DocumentException(read.Errors, read.IsCut);
    }

    /// <summary>Reads a decision rule.</summary>
    /// <exception cref="DocumentException">The document has errors. The exception lists them with their positions.</exception>
    public static DecisionRule ReadRule(ReadOnlySpan<byte> utf8)
    {
        var read = Read<DecisionRule>(utf8, DecisionRule.Shape, VotesCheck.Of);
        return read.Value ?? throw new DocumentException(read.Errors, read.IsCut);
    }

    /// <summary>Reads votes and checks them against a rule. Returns false and lists the errors when the document has any.</summary>
    public static bool TryReadVotes(
        ReadOnlySpan<byte> utf8,
        DecisionRule? rule,
        [NotNullWhen(true)] out Votes? votes,
        out ImmutableArray<DocumentError> errors) =>
        TryReadVotes(utf8, rule, out votes, out errors, out _);

    /// <summary>
    /// Reads votes and checks them against a rule. Returns false and lists the errors when the document has any.
    /// <paramref name="isCut"/> says whether there are more errors than are listed.
    /// </summary>
    public static bool TryReadVotes(
        ReadOnlySpan<byte> utf8,
        DecisionRule? rule,
        [NotNullWhen(true)] out Votes? votes,
        out ImmutableArray<DocumentError> errors,
        out bool isCut)
    {
        (votes, errors, isCut) = ReadAgainst(utf8, rule, null);
        return votes is not null;
    }

    private static DocumentReader.Result<Votes> ReadAgainst(ReadOnlySpan<byte> utf8, DecisionRule? rule, Electorate? electorate) =>
        Read<Votes>(utf8, Votes.Shape, votes => Flaws(votes, rule, electorate));

    // Votes that are inconsistent in themselves cannot be compared with an electorate.
    private static IReadOnlyList<VotesCheck> Flaws(Votes votes, DecisionRule? rule, Electorate? electorate)
    {
        IReadOnlyList<VotesCheck> own = [.. VotesCheck.Of(votes, null)];
        if (own.Count > 0)
            return own;
        var voters = electorate ?? votes.FindElectorate() ?? rule?.FindElectorate();
        return [.. VotesCheck.Of(votes, VoteEvaluation.Seated(rule, voters, votes), rule)];
    }

    private static DocumentReader.Result<T> Read<T>(
        ReadOnlySpan<byte> utf8,
        ObjectCodec<T> codec,
        Func<T, IEnumerable<VotesCheck>> check) where T : class
    {
        using var readContext = new ReadContext();
        return DocumentReader.Read(
            utf8[Bytes.MarkOf(utf8)..],
            (ReadOnlySpan<byte> text, ref Utf8JsonReader reader, ReadContext context) =>
            {
                var value = codec.Read(ref reader, context);
                if (!context.HasErrors && value is not null)
                    foreach (var flaw in check(value))
                        context.Report(OffsetOf(text, flaw.Path), DocumentErrorCode.InconsistentVotes, flaw.Message);
                return value!;
            },
            readContext);
    }

    // The document was read without errors, so every step of the path exists.
    private static long OffsetOf(ReadOnlySpan<byte> text, object[] path) =>
        PointerReader.Follow(text, path.Select(step => Convert.ToString(step, CultureInfo.InvariantCulture)!), entersPlainLists: true);
}
