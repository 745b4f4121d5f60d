using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

/// <summary>One step of a consent chain: something that must be so before an act, or the act itself.</summary>
public sealed class ConsentStep
{
    internal ConsentStep(GatedAct act, string says, Explained<Answer> done, Explanation? explanation, ImmutableArray<ConditionId> conditions, bool isGuard)
    {
        Act = act;
        Says = says;
        Done = done;
        Explanation = explanation;
        Conditions = conditions;
        IsGuard = isGuard;
    }

    /// <summary>The act it stands before, or is.</summary>
    public GatedAct Act { get; }

    /// <summary>The step in words.</summary>
    public string Says { get; }

    /// <summary>Whether it is done: what is required is so, or the act has taken place.</summary>
    public Explained<Answer> Done { get; }

    /// <summary>Why a requirement is met or not; null where the step is the act itself.</summary>
    public Explanation? Explanation { get; }

    /// <summary>The conditions that ask for it; empty where the step is the act itself.</summary>
    public ImmutableArray<ConditionId> Conditions { get; }

    /// <summary>Whether the step is that the question arises, as when somebody asks.</summary>
    public bool IsGuard { get; }

    /// <summary>Whether the step is the act itself.</summary>
    public bool IsAct => Explanation is null;

    /// <summary>The answer and the step.</summary>
    public override string ToString() => $"{Done.Value.ToText()}: {Says}";
}
