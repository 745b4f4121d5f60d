using System.Collections.Immutable;
using GeoPolDomain.Text;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>Ids that look like those people write, no two alike.</summary>
internal static class Slugs
{
    private static readonly ImmutableArray<string> Syllables =
    [
        "ka", "zakh", "stan", "be", "la", "rus", "ar", "me", "nia", "ser", "bia", "mol", "do", "va", "geor", "gia",
        "uz", "bek", "ta", "jik", "kyr", "gyz", "tur", "key", "sy", "ria", "ira", "min", "sk", "mos", "kva", "nur",
    ];

    public static Pool<TId> Make<TId>(Dice dice, int count, string prefix, int syllables)
        where TId : TextValue<TId>, ITextForm<TId>
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ids = ImmutableArray.CreateBuilder<TId>(count);
        while (ids.Count < count)
        {
            var slug = prefix + string.Concat(Enumerable.Range(0, syllables).Select(_ => dice.Pick(Syllables)));
            if (!seen.Add(slug))
                slug = $"{slug}-{ids.Count}";
            ids.Add(TextValue<TId>.Parse(slug));
        }

        return new Pool<TId>(ids.MoveToImmutable());
    }
}
