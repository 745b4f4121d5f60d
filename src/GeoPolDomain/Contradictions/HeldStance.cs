using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>A stance on a claim, with the record that takes it: a statement, an assessment, or a record of what happened.</summary>
/// <param name="Record">The record that takes the stance.</param>
/// <param name="Actor">The actor whose stance it is. Null when the actor is not known.</param>
/// <param name="When">When the stance was taken. Null when that is not known.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Sort">How the record bears on the claim.</param>
internal readonly record struct HeldStance(
    DatasetRecord Record, ActorId? Actor, EdtfValue? When, Stance Stance, HeldStanceSort Sort);

/// <summary>The way in which a record bears on a claim.</summary>
internal enum HeldStanceSort
{
    /// <summary>A speaker says it, or an author infers it.</summary>
    Said,

    /// <summary>An author judges so.</summary>
    Judged,

    /// <summary>An author applies a label that says so.</summary>
    Labelled,

    /// <summary>Something happened that shows it.</summary>
    Happened,
}
