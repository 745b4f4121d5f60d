using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Places;
using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>Pairs of records of one kind whose ids differ in one letter.</summary>
/// <remarks>
/// Two such ids are found by what is left of both without one letter, so that the cost grows with the number of ids and not with that of
/// their pairs. Ids that differ in a digit are different on purpose, and so are the ids of two records that a third record names, and of
/// two actors or places to which one list gives different codes, or of two places in different states or at different points.
/// </remarks>
internal sealed class NearIds(Dataset data)
{
    private const int ShortestWord = 5;
    private const int LongestId = 60;

    // A dataset with more actors was not written by hand.
    private const int MostOfOneKind = 100_000;

    // Ids that differ only in one place, such as a-1, a-2 and so on, have one rest. Only the first of them are compared.
    private const int MostOfOneRest = 8;

    private static readonly RecordKind[] Named =
    [
        RecordKind.Actor, RecordKind.Place, RecordKind.Zone, RecordKind.Event, RecordKind.Treaty, RecordKind.Force, RecordKind.Unit,
    ];

    public IEnumerable<Flaw> Find()
    {
        var pairs = Named.SelectMany(kind => Pairs([.. data.RowsOf(kind).Records])).ToList();
        var named = pairs.Count == 0 ? [] : NamedTogether([.. pairs.SelectMany(pair => new[] { pair.One.Key, pair.Other.Key })]);
        return pairs
            .Where(pair => !named.Contains((pair.One.Key, pair.Other.Key)) && !AreSurelyTwo(pair.One, pair.Other))
            .Select(pair => new Flaw(
                pair.Other,
                "/id",
                $"'{pair.One.IdText}' differs in one letter; if both are one thing, keep one record and mend the references to the other",
                pair.One.Key));
    }

    private static IEnumerable<(DatasetRecord One, DatasetRecord Other)> Pairs(IReadOnlyList<DatasetRecord> records)
    {
        var first = new Dictionary<ulong, int>(Scattered.Comparer);
        var byRest = new Dictionary<ulong, List<int>>(Scattered.Comparer);
        var found = new SortedSet<(int, int)>();
        for (var i = 0; i < Math.Min(records.Count, MostOfOneKind); i++)
        {
            if (records[i].IdText is not { Length: >= ShortestWord and <= LongestId } id)
                continue;
            foreach (var rest in RestsOf(id))
            {
                if (first.TryAdd(rest, i))
                    continue;
                if (!byRest.TryGetValue(rest, out var others))
                    byRest.Add(rest, others = [first[rest]]);
                foreach (var other in others)
                    if (other != i && Spelling.DifferInOneLetter(records[other].IdText, id, ShortestWord))
                        found.Add((other, i));
                if (others.Count < MostOfOneRest && others[^1] != i)
                    others.Add(i);
            }
        }

        return found.Select(pair => (records[pair.Item1], records[pair.Item2]));
    }

    // The id itself and the id without each of its letters, as numbers: a rest costs no text of its own. Equal numbers of different rests
    // do no harm, because the ids are compared.
    private static IEnumerable<ulong> RestsOf(string id)
    {
        const ulong by = 1_099_511_628_211;
        const ulong inverse = 14_886_173_955_864_302_971;
        var after = 0UL;
        for (var i = 0; i < id.Length; i++)
            after = (after * by) + id[i];
        yield return after;
        var (before, power) = (0UL, 1UL);
        for (var i = 1; i < id.Length; i++)
            power *= by;
        for (var i = 0; i < id.Length; i++)
        {
            // The powers of an odd number have an inverse, so that each is made from the one before.
            after -= id[i] * power;
            var shorter = power * inverse;
            if (char.IsAsciiLetter(id[i]))
                yield return (before * power) + after;
            before = (before * by) + id[i];
            power = shorter;
        }
    }

    private HashSet<(RecordKey, RecordKey)> NamedTogether(HashSet<RecordKey> keys)
    {
        var together = new HashSet<(RecordKey, RecordKey)>();
        var here = new SortedSet<RecordKey>(Comparer<RecordKey>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString())));
        var walker = new Walker((_, value) =>
        {
            if (value is IRecordName name && Named.Contains(name.Kind) && keys.TryGetValue(name.Key, out var key))
                here.Add(key);
        });
        foreach (var record in data.Records)
        {
            here.Clear();
            record.Walk(walker);
            foreach (var one in here.Take(MostOfOneRest))
                foreach (var other in here.Where(other => one != other))
                    together.Add((one, other));
        }

        return together;
    }

    private static bool AreSurelyTwo(DatasetRecord one, DatasetRecord other) => (one, other) switch
    {
        (Actor left, Actor right) => HaveOtherCodes(left.Codes, right.Codes),
        (Place left, Place right) =>
            HaveOtherCodes(left.Codes, right.Codes) || Differ(left.State, right.State) || Differ(left.Point, right.Point),
        _ => false,
    };

    private static bool Differ(TextValue? one, TextValue? other) => one is not null && other is not null && one != other;

    // Of two values of one scheme, one differs from any third, so that more need not be kept.
    private static bool HaveOtherCodes(ImmutableArray<ExternalCode> left, ImmutableArray<ExternalCode> right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return false;
        var values = right.GroupBy(code => code.Scheme, code => code.Value)
            .ToDictionary(same => same.Key, same => same.Distinct().Take(2).ToArray());
        return left.Any(code => values.TryGetValue(code.Scheme, out var others) && others.Any(other => other != code.Value));
    }
}

/// <summary>Hashes numbers in another way in each process, so that ids cannot be chosen whose numbers all meet in one place.</summary>
internal sealed class Scattered : IEqualityComparer<ulong>
{
    public static Scattered Comparer { get; } = new();

    public bool Equals(ulong x, ulong y) => x == y;

    public int GetHashCode(ulong obj) => HashCode.Combine(obj);
}
