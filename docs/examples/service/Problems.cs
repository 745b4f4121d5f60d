using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GeoPolDomain.Service;

/// <summary>One parameter that a question cannot take: what is wrong, where, and what a right value looks like.</summary>
public sealed record WrongParameter(string Parameter, string In, string Detail, string? Example);

/// <summary>The problems that the service tells, as problem details (RFC 9457).</summary>
internal static class Problems
{
    /// <summary>Says of each parameter that could not be read what is wrong and what to write.</summary>
    public static ProblemHttpResult WrongParameters(HttpContext http, ImmutableArray<Parameter> parameters)
    {
        ImmutableArray<WrongParameter> wrong = [.. parameters.Select(one => one.WhatIsWrong(http)).OfType<WrongParameter>()];
        return TypedResults.Problem(
            wrong switch
            {
                [] => "a parameter cannot be read",
                [var only] => only.Detail,
                _ => $"{wrong.Length} parameters are wrong: {string.Join(", ", wrong.Select(one => one.Parameter))}",
            },
            title: "A parameter is wrong",
            statusCode: StatusCodes.Status400BadRequest,
            extensions: [new("errors", wrong)]);
    }

    /// <summary>Whether an argument names a record that the dataset does not know. An actor is known when any record names it.</summary>
    public static bool IsUnknown(Dataset data, object? argument) =>
        KeyOf(argument) is { } key && data.Find(key) is null && (argument is RecordKey || data.ReferencesTo(key).IsEmpty);

    /// <summary>Says that the dataset knows no such record, and which ids are near.</summary>
    public static ProblemHttpResult Unknown(Dataset data, object argument)
    {
        var key = KeyOf(argument)!;
        ImmutableArray<string> near = [.. data.NearestTo(key).Select(one => argument is RecordKey ? one.ToString() : one.Id)];
        var hint = near.IsEmpty ? "" : $"; did you mean {string.Join(" or ", near)}?";
        return TypedResults.Problem(
            $"the dataset '{data.Id}' knows no {key.Kind.ToText()} '{key.Id}'{hint}",
            title: "There is no such record",
            statusCode: StatusCodes.Status404NotFound,
            extensions: near.IsEmpty ? null : [new("near", near)]);
    }

    // The ids that the questions of this service take. A question with another kind of id adds a line.
    private static RecordKey? KeyOf(object? argument) => argument switch
    {
        ActorId actor => actor.Key,
        ClaimId claim => claim.Key,
        ConditionId condition => condition.Key,
        RecordKey key => key,
        _ => null,
    };
}
