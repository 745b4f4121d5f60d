using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Reference;

/// <summary>The datasets that come with this package. Each is read when it is first asked for, and held from then on.</summary>
public static class ReferenceData
{
    private const string CstoSyria2017Name = "csto-syria-2017";
    private const string DecisionRulesName = "decision-rules";
    private const string UnscVotesName = "unsc-votes";

    private static readonly FrozenDictionary<string, Lazy<Dataset>> Held =
        new[] { CstoSyria2017Name, DecisionRulesName, UnscVotesName }.ToFrozenDictionary(name => name, name => new Lazy<Dataset>(() => Read(name)), StringComparer.Ordinal);

    /// <summary>The CSTO and the CIS, their common force, and who said what of sending troops to Syria in 2017 and 2018.</summary>
    public static Dataset CstoSyria2017 => Held[CstoSyria2017Name].Value;

    /// <summary>The rules by which international bodies decide, each ready to be applied to votes.</summary>
    public static Dataset DecisionRules => Held[DecisionRulesName].Value;

    /// <summary>Votes of the Security Council from 2016 to 2018 with the councils that cast them, and votes of other bodies.</summary>
    public static Dataset UnscVotes => Held[UnscVotesName].Value;

    /// <summary>The names by which the datasets are found.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Held.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The dataset of that name; false where there is none.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out Dataset? dataset)
    {
        ArgumentNullException.ThrowIfNull(name);
        dataset = Held.TryGetValue(name, out var held) ? held.Value : null;
        return dataset is not null;
    }

    /// <summary>The document of that name, to be copied or read by other means.</summary>
    /// <exception cref="ArgumentException">There is no dataset of that name.</exception>
    public static Stream Open(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Held.ContainsKey(name))
            throw new ArgumentException($"There is no dataset '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
        return typeof(ReferenceData).Assembly.GetManifestResourceStream($"{name}.json")!;
    }

    private static Dataset Read(string name)
    {
        using var document = Open(name);
        return DatasetJson.Read(document);
    }
}
