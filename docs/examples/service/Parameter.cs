using System.Reflection;
using GeoPolDomain.Text;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace GeoPolDomain.Service;

/// <summary>A parameter of a question, with the rules for its text.</summary>
internal sealed class Parameter(ParameterInfo info, IServiceProvider services)
{
    private readonly string name = info.Name!;
    private readonly bool isOptional = new NullabilityInfoContext().Create(info).ReadState == NullabilityState.Nullable;
    private readonly ITextRules? rules = RulesOf(info.ParameterType, services.GetRequiredService<IOptions<JsonOptions>>());

    /// <summary>What is wrong with the parameter in a request. Null when nothing is, or when the type has no rules.</summary>
    public WrongParameter? WhatIsWrong(HttpContext http)
    {
        var isInPath = http.Request.RouteValues.TryGetValue(name, out var part);
        var text = isInPath ? part?.ToString() : http.Request.Query.TryGetValue(name, out var values) ? values.ToString() : null;
        if (rules is null || (isOptional && text is null))
            return null;
        var flaw = text is null ? $"the parameter '{name}' is missing; it holds {rules.Called}" : rules.FlawOf(text);
        var advice = rules.Example is { } example ? $"; write for example {example}" : "";
        return flaw is null ? null : new(name, isInPath ? "path" : "query", flaw + advice, rules.Example);
    }

    private static ITextRules? RulesOf(Type type, IOptions<JsonOptions> json) =>
        json.Value.SerializerOptions.TryGetTypeInfo(type, out var found) ? found.Converter as ITextRules
        : !type.IsAssignableTo(typeof(TextValue)) ? null
        : throw new InvalidOperationException(
            $"Name {type.Name} in {nameof(AnswersJson)}, so that the service knows what such a text looks like.");
}
