using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>One respect in which the tellings of an utterance are not the same: they say different things, or only some say anything.</summary>
public sealed class TellingDifference
{
    internal TellingDifference(TellingAspect aspect, RecordKey? subject, ImmutableArray<TellingVariant> variants, ImmutableArray<RecordKey> silent, string? remark)
    {
        Aspect = aspect;
        Subject = subject;
        Variants = variants;
        Silent = silent;
        Remark = remark;
    }

    /// <summary>In what.</summary>
    public TellingAspect Aspect { get; }

    /// <summary>The claim to which they stand differently; else null.</summary>
    public RecordKey? Subject { get; }

    /// <summary>What they say, what most say first.</summary>
    public ImmutableArray<TellingVariant> Variants { get; }

    /// <summary>Those that say nothing of it, or do not know.</summary>
    public ImmutableArray<RecordKey> Silent { get; }

    /// <summary>What lies in the difference, where that can be told: a person in one telling and a body in another.</summary>
    public string? Remark { get; }

    /// <summary>Whether they say different things; if not, some only say more than others.</summary>
    public bool IsContested => Variants.Length > 1;

    /// <summary>The respect, what each says of it, and who says nothing.</summary>
    public string Describe()
    {
        var subject = Subject is null ? "" : $" on {Subject.Id}";
        var remark = Remark is null ? "" : $" ({Remark})";
        var silent = Silent.IsEmpty ? "" : $"; not told in {string.Join(", ", Silent.Select(one => one.Id))}";
        return $"{Aspect}{subject}: {string.Join("; ", Variants)}{silent}{remark}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
