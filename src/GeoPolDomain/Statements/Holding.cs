using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>That a record holds a claim true, false, unknown or dependent: a statement, an assessment, or a record of what happened.</summary>
internal readonly record struct Holding(DatasetRecord Record, ActorId? Actor, EdtfValue? When, Stance Stance, HoldingSort Sort);
