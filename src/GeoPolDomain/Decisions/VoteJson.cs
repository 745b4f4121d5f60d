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
        var read = Read<Votes>(utf8, Votes.Shape, votes => Flaws(votes, rule, electorate));
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
        out ImmutableArray<DocumentError> errors)
    {
        try
        {
            (votes, errors) = (ReadVotes(utf8, rule), []);
        }
        catch (DocumentException mistakes)
        {
            (votes, errors) = (null, mistakes.Errors);
        }

        return votes is not null;
    }

    // Votes that are inconsistent in themselves cannot be compared with an electorate.
    private static IReadOnlyList<VotesCheck> Flaws(Votes votes, DecisionRule? rule, Electorate? electorate)
    {
        IReadOnlyList<VotesCheck> own = [.. VotesCheck.Of(votes, null)];
        return own.Count > 0
            ? own
            : 
            [
                .. VotesCheck.Of(
                    votes,
                    VoteEvaluation.Seated(rule, electorate ?? votes.FindElectorate() ?? rule?.FindElectorate(), votes),
                    rule),
            ];
    }

    private static DocumentReader.Result<T> Read<T>(
        ReadOnlySpan<byte> utf8,
        ObjectCodec<T> codec,
        Func<T, IEnumerable<VotesCheck>> check) where T : class =>
        DocumentReader.Read(
            utf8[Bytes.MarkOf(utf8)..],
            (ReadOnlySpan<byte> text, ref Utf8JsonReader reader, ReadContext context) =>
            {
                var value = codec.Read(ref reader, context);
                if (!context.HasErrors && value is not null)
                    foreach (var flaw in check(value))
                        context.Report(OffsetOf(text, flaw.Path), DocumentErrorCode.InconsistentVotes, flaw.Message);
                return value!;
            },
            new ReadContext());

    // The document was read without errors, so every step of the path exists.
    private static long OffsetOf(ReadOnlySpan<byte> text, object[] path) =>
        PointerReader.Follow(text, path.Select(step => Convert.ToString(step, CultureInfo.InvariantCulture)!), entersPlainLists: true);
}
